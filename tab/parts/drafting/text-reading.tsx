import type { TextPage } from '../../../src/contracts/texts.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';

/** A version to read, with what each paragraph builds on and became. */
export function TextReading({ text }: { readonly text: NonNullable<TextPage['text']> }) {
  const texts = useTexts(draftingTexts);
  return (
    <div className="card drafting-reading">
      {text.paragraphs.map(({ id, heading, text: words, directions, goals }) => (
        <section key={id} id={id}>
          {heading !== '' && <h2>{heading}</h2>}
          <p className="prose">{words}</p>
          {directions.length + goals.length > 0 && (
            <details>
              <summary>{texts.tiesOf(directions.length, goals.length)}</summary>
              <ul className="plain-dots">
                {directions.map((direction) => (
                  <li key={direction.id}>
                    <RouteLink to={`/directions/${direction.id}`}>{direction.text}</RouteLink>
                  </li>
                ))}
                {goals.map((goal) => (
                  <li key={goal.id}>
                    <RouteLink to={`/red-thread?goal=${goal.id}`}>{goal.title}</RouteLink>
                  </li>
                ))}
              </ul>
              <RouteLink to={`/inputs?text=${text.id}&paragraph=${id}`}>{texts.threadOf}</RouteLink>
            </details>
          )}
        </section>
      ))}
    </div>
  );
}
