// What only the browser can do for taking a picture away: the dialog, the clipboard, the colours of the page.

const shown = 4000;

// In the click itself: a browser allows copying no longer a moment later.
export function watchCopy(button, field, said) {
  let fading = 0;
  button.addEventListener("click", async () => {
    const address = new URL(button.dataset.address, document.baseURI).href;
    clearTimeout(fading);
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(address);
      field.hidden = true;
      said.textContent = said.dataset.copied;
      fading = setTimeout(() => said.textContent = "", shown);
    } catch {
      field.value = address;
      field.hidden = false;
      field.focus();
      field.select();
      said.textContent = said.dataset.byHand;
    }
  });
}

export function theme() {
  return document.documentElement.dataset.theme ?? "";
}

export function show(dialog, opener) {
  if (dialog.open) return;
  dialog.addEventListener("close", () => opener.focus(), { once: true });
  dialog.showModal();
}

// A click beside the dialog is one on the dialog itself, whose content fills it.
export function closeBeside(dialog) {
  dialog.addEventListener("pointerdown", event => {
    if (event.target === dialog) dialog.close();
  });
}
