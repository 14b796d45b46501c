/** The fills that tell apart who leads, also without colour. */
export function WheelFills() {
  return (
    <defs>
      <pattern
        id="wheel-hatch"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)" /* prettier-ignore */
      >
        <rect className="wheel-fill-ground" width="7" height="7" />
        <line className="wheel-fill-line" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
      <pattern id="wheel-dots" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect className="wheel-fill-ground" width="7" height="7" />
        <circle className="wheel-fill-dot" cx="3.5" cy="3.5" r="0.9" />
      </pattern>
    </defs>
  );
}
