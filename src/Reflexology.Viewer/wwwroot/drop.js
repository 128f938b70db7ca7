// A file dropped anywhere on the page goes into the same input as a chosen one: one way in.

const pause = 150;

const holdsFile = event => event.dataTransfer?.types.includes("Files") ?? false;

export function attach(root, overlay) {
  const end = new AbortController(), { signal } = end;
  const input = root.querySelector("input[type=file]");
  // Without this a browser is silent when the same file is chosen again after it was corrected.
  input.addEventListener("click", () => { input.value = ""; }, { signal });
  takeDrops(input, overlay, signal);
  root.dataset.ready = "true";
  return { end: () => end.abort() };
}

function takeDrops(input, overlay, signal) {
  const listen = (name, react) => document.addEventListener(name, react, { signal });
  let leaving = 0;

  function show() {
    clearTimeout(leaving);
    if (!overlay.matches(":popover-open")) overlay.showPopover();
  }

  function hide() {
    clearTimeout(leaving);
    if (overlay.matches(":popover-open")) overlay.hidePopover();
  }

  listen("dragover", event => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    show();
  });

  // Safari names no element where the pointer goes to: only when nothing follows did it leave the page.
  listen("dragleave", event => {
    if (event.relatedTarget === null) leaving = setTimeout(hide, pause);
  });

  listen("keydown", event => {
    if (event.key === "Escape") hide();
  });

  listen("drop", event => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    hide();
    const first = new DataTransfer();
    first.items.add(event.dataTransfer.files[0]);
    input.files = first.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
