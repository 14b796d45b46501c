import type { KnowledgeItem } from '../../../src/contracts/knowledge.ts';
import { useSession } from '../../session/session-context.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../../texts/texts.ts';

/** A figure's values as bars from a common zero, with each number beside its bar: a table that can be looked at. */
export function FigureBars({ item }: { readonly item: KnowledgeItem }) {
  const texts = useTexts(knowledgeTexts);
  const { language } = useSession();
  const values = item.points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  return (
    <table className="figure-bars">
      <caption className="quiet">{item.unit}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.value}</th>
        </tr>
      </thead>
      <tbody>
        {item.points.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span className="figure-row">
                <span className="figure-track" aria-hidden="true">
                  <span
                    className="figure-bar"
                    style={{
                      marginLeft: `${((Math.min(0, value) - low) / span) * 100}%`,
                      width: `${(Math.abs(value) / span) * 100}%`,
                    }}
                  />
                </span>
                <span className="numbers">{value.toLocaleString(locale)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
