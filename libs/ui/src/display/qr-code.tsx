import { encode } from 'uqr';
import styles from './qr-code.module.css';

interface QrCodeProps {
  /** What a reader of codes finds. */
  value: string;
  /** What it is, for those who do not see it. */
  label: string;
}

/** Modules left white around a code, as its standard asks. */
const QUIET = 4;

/** A code to scan: black on white in every theme, or telephones do not read it. As wide as its container. */
export function QrCode({ value, label }: QrCodeProps) {
  const { data, size } = encode(value, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}
