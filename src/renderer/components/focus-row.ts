/** Moves the focus to the current row, or to the first. */
export function focusRow(key: string | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const row = rows.find((element) => element.dataset.row === key) ?? rows[0]
  row?.focus()
}
