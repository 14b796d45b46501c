import type { Home } from '../../../src/contracts/home.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

const places = {
  hierarchy: '/plans',
  'planning-strategy': '/plans',
  'red-thread': '/red-thread',
  workshops: '/rounds',
} as const;

/** Forstå: one small thing about the plan system, chosen by what is coming. */
export function Understand({ lesson }: { readonly lesson: Home['understand'] }) {
  const texts = useTexts(homeTexts);
  const { title, text, link } = texts.lessons[lesson];
  return (
    <Section title={texts.understand}>
      <div className="card lesson">
        <h3>{title}</h3>
        <p>{text}</p>
        <RouteLink to={places[lesson]}>{link}</RouteLink>
      </div>
    </Section>
  );
}
