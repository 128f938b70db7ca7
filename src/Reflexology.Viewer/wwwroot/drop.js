// A map file that was chosen, dropped or saved anew goes into the same input: one way in.

const pause = 150, beat = 1000;

const holdsFile = event => event.dataTransfer?.types.includes("Files") ?? false;

export function attach(root, overlay) {
  const end = new AbortController(), { signal } = end;
  const input = root.querySelector("input[type=file]");
  const put = file => {
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const watch = createWatch(put, overlay.parentElement, signal);
  input.addEventListener("click", event => {
    // Without this a browser is silent when the same file is chosen again after it was corrected.
    input.value = "";
    if (!("showOpenFilePicker" in window)) return;
    event.preventDefault();
    pick(put, watch);
  }, { signal });
  takeDrops(put, watch, overlay, signal);
  root.dataset.ready = "true";
  return { end: () => end.abort() };
}

/** Chooses a file that the browser lets the page read again. */
async function pick(put, watch) {
  try {
    const [handle] = await showOpenFilePicker({ types: [{ accept: { "application/json": [".json"] } }] });
    const file = await handle.getFile();
    put(file);
    watch(handle, file);
  } catch {
    // The visitor chose none.
  }
}

/** Puts a file in again whenever it was saved, until another is watched, or none. */
function createWatch(put, said, signal) {
  let turn = 0;
  return (handle, { lastModified }) => {
    const mine = ++turn;
    said.toggleAttribute("data-watched", handle !== null);
    const look = async () => {
      // Editors remove or lock a file for a moment while they save it.
      const file = await handle.getFile().catch(() => null);
      if (signal.aborted || turn !== mine) return;
      if (file && file.lastModified !== lastModified) {
        ({ lastModified } = file);
        put(file);
      }
      setTimeout(look, beat);
    };
    if (handle) setTimeout(look, beat);
  };
}

function takeDrops(put, watch, overlay, signal) {
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
    // To be asked for before the event is over.
    const [file] = event.dataTransfer.files, handle = event.dataTransfer.items[0].getAsFileSystemHandle?.();
    put(file);
    Promise.resolve(handle).then(one => watch(one?.kind === "file" ? one : null, file), () => watch(null, file));
  });
}
