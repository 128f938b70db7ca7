// Copies the text of a button; in the click itself, since a browser allows it no longer a moment later.

const shown = 2000;

export function attach(root, said) {
  const end = new AbortController();
  root.addEventListener("click", async event => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      // The visitor's browser forbids it: then nothing is said to be copied.
      return;
    }
    button.dataset.done = "true";
    said.textContent = said.dataset.text;
    setTimeout(() => {
      delete button.dataset.done;
      said.textContent = "";
    }, shown);
  }, { signal: end.signal });
  root.dataset.copies = "true";
  return { end: () => end.abort() };
}
