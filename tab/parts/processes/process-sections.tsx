import type { Action } from '../../../src/contracts/people.ts';
import type { PhaseKind } from '../../../src/contracts/process-templates.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { processTexts } from '../../texts/processes.ts';
import type { ProcessTexts } from '../../texts/processes.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import './process-sections.css';

type Section = {
  readonly name: keyof ProcessTexts['section'];
  /** Below `/processes/:id/`. */
  readonly place: string;
  /** Left out where everybody who sees the process sees it. */
  readonly needs?: Action;
  /** Left out where no phase of the process is of this kind. */
  readonly ofKind?: PhaseKind;
};

type ProcessSectionsProps = {
  readonly processId: string;
  readonly kinds: readonly PhaseKind[];
};

/** What a process has beside its phases, in the order in which it comes. */
const sections: readonly Section[] = [
  { name: 'knowledge', place: 'knowledge' },
  { name: 'directions', place: 'directions' },
  { name: 'text', place: 'text' },
  { name: 'hearing', place: 'hearing' },
  { name: 'adoption', place: 'adoption' },
  { name: 'city', place: 'city', ofKind: 'action' },
  { name: 'programme', place: 'programme', ofKind: 'gathering' },
];

export function ProcessSections({ processId, kinds }: ProcessSectionsProps) {
  const texts = useTexts(processTexts);
  const { can } = useSession();
  return (
    <nav aria-label={texts.sections}>
      <ul className="process-sections">
        {sections
          .filter(({ needs }) => needs === undefined || can(needs))
          .filter(({ ofKind }) => ofKind === undefined || kinds.includes(ofKind))
          .map(({ name, place }) => (
            <li key={name}>
              <RouteLink to={`/processes/${processId}/${place}`} className="link-button">
                {texts.section[name]}
              </RouteLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
