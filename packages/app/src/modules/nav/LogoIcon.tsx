/**
 * The mark of the demo organisation: a fern before a hill.
 *
 * @internal
 */
export function LogoIcon() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" fill="#0f5c4d" />
      <path
        d="M0 25c8-9 19-10 32-3v3a7 7 0 0 1-7 7H7a7 7 0 0 1-7-7z"
        fill="#2fa37f"
      />
      <path
        d="M16 27V8m0 5c-4 0-5-2-5.5-4.5M16 13c4 0 5-2 5.5-4.5M16 19c-5 0-7-2-7.5-5M16 19c5 0 7-2 7.5-5"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
