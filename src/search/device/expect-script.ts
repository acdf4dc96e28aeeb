/** How long a reader waits for the script behind the dialog or the page before the page says that it does not come. */
const timeout = 5000;

/** While a script fails or does not come, a place says so, once it can, and shows the way on. It may come yet. */
export async function expectScript(
  place: HTMLElement,
  wake: () => Promise<void>,
  completed?: Promise<void>,
): Promise<void> {
  const showFailure = async (isFailed: boolean) => {
    await completed;
    const sentence = place.querySelector<HTMLElement>('[data-search-failed]');
    if (sentence) sentence.hidden = !isFailed;
  };
  const timer = setTimeout(() => void showFailure(true), timeout);
  await wake().then(
    () => showFailure(false),
    () => showFailure(true),
  );
  clearTimeout(timer);
}
