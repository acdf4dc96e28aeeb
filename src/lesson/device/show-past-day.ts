/** Shows what was held on this day of an earlier year. The page holds every day; only the device knows which it is. */
export function showPastDay(today: Date): void {
  const day = [today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const one of document.querySelectorAll<HTMLElement>(`[data-past-day="${day}"]`))
    one.hidden = Number(one.dataset.year) >= today.getFullYear();
}
