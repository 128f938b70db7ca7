// The browser's part of exporting: the dialog, the clipboard, the theme of the page.

const shown = 8000;

export function attach(opener, copier, field, said, dialog) {
  const end = new AbortController(), { signal } = end;
  watchCopy(copier, field, said, signal);

  // A click beside the dialog is one on the dialog itself, whose content fills it.
  dialog.addEventListener("pointerdown", event => {
    if (event.target === dialog) dialog.close();
  }, { signal });
  dialog.addEventListener("close", () => opener.focus(), { signal });
  opener.dataset.ready = "true";
  return {
    theme: () => document.documentElement.dataset.theme ?? "",
    show() {
      if (!dialog.open) dialog.showModal();
    },
    end: () => end.abort(),
  };
}

// In the click itself: a browser allows copying no longer a moment later.
function watchCopy(button, field, said, signal) {
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
  }, { signal });
}
