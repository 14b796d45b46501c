import type { StillOpen } from '../../core/processes/change-process.ts';
import type { ProblemWords } from './problem-catalogue.ts';

/** "2 …, 1 …": what is open, without what there is none of. */
const openList = ({ rounds, polls, datePolls, verifications }: StillOpen): string =>
  [
    [rounds, 'workshop', 'workshops'] as const,
    [polls, 'poll', 'polls'] as const,
    [datePolls, 'question about dates', 'questions about dates'] as const,
    [verifications, 'question about directions', 'questions about directions'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`)
    .join(', ');

export const processesInEnglish = {
  'process-has-ended': {
    title: 'The process has ended or been cancelled',
    detail: 'It stands as it was. Nothing has been changed.',
  },
  'process-still-open': ({ open }) => ({
    title: 'Something in the process is still open to others',
    detail: `Nothing was changed. Call off or close first: ${openList(open)}. Then those who were invited or asked are told.`,
  }),
  'template-has-newer': ({ version }) => ({
    title: 'The template has got a new version meanwhile',
    detail: `Version ${String(version)} is the newest. Nothing has been changed. Look at the differences again.`,
  }),
  'template-without-phases': {
    title: 'The template has no phases',
    detail: 'Nothing has been saved. Add at least one phase.',
  },
  'template-key-twice': ({ title }) => ({
    title: 'The same phase stands twice',
    detail: `“${title}” is there already. Nothing has been saved. Take one away.`,
  }),
  'template-waits-wrongly': ({ title }) => ({
    title: 'A phase waits for something that is not there',
    detail: `“${title}” waits for itself, or for a phase that is not in the template. Nothing has been saved.`,
  }),
  'template-starts-too-early': ({ title, after }) => ({
    title: 'A phase starts too early',
    detail: `“${title}” starts before “${after}” is done. Nothing has been saved. Move the start, or make the first one shorter.`,
  }),
  'template-due-outside': ({ title, due }) => ({
    title: 'Something is due after the phase is over',
    detail: `“${due}” lies outside “${title}”. Nothing has been saved. Give it an earlier day.`,
  }),
} satisfies Partial<ProblemWords>;
