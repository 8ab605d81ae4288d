/** Two plugs and the cord between them: one end open, one end in. */
export function Logo() {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    >
      <circle cx="5.5" cy="6" r="3.2" />
      <path d="M8.7 6h1.8c2.6 0 3 2 3 6s.5 6 3 6" />
      <circle cx="18.5" cy="18" r="3.6" fill="currentColor" stroke="none" />
    </svg>
  )
}
