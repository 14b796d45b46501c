import type { ChosenArms } from '../../../src/contracts/protocols.ts';
import './arms.css';

/** A coat of arms as it is printed. The server sends outlines and colours, never markup. */
export function ArmsPicture({ arms }: { readonly arms: ChosenArms }) {
  const { picture, alternativeText } = arms;
  if (picture.kind === 'png')
    return (
      <img
        className="arms-picture"
        src={`data:image/png;base64,${picture.data}`}
        alt={alternativeText}
      />
    );
  const { x, y, width, height } = picture.box;
  return (
    <svg
      className="arms-picture"
      role="img"
      aria-label={alternativeText}
      viewBox={`${x} ${y} ${width} ${height}`}
    >
      {picture.parts.map((part, index) => (
        <path
          key={index}
          d={part.path}
          transform={`matrix(${part.matrix.join(' ')})`}
          fill={part.fill ?? 'none'}
          fillRule={part.isEvenOdd ? 'evenodd' : 'nonzero'}
          stroke={part.stroke ?? 'none'}
          strokeWidth={part.strokeWidth}
        />
      ))}
    </svg>
  );
}
