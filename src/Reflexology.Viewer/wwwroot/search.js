// The keys of the search box and its list, after the combobox pattern of the ARIA practices. The server renders the
// offers and hears which one was clicked; which one the arrows stand on is known here alone.

export function attach(root) {
  const end = new AbortController(), { signal } = end;
  const input = root.querySelector("[role=combobox]"), list = root.querySelector("[role=listbox]");
  const listen = (target, name, react) => target.addEventListener(name, react, { signal });
  let current = null;

  function stand(option) {
    current?.removeAttribute("aria-selected");
    current = option ?? null;
    current?.setAttribute("aria-selected", "true");
    current?.scrollIntoView({ block: "nearest" });
    if (current) input.setAttribute("aria-activedescendant", current.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function open(isWanted) {
    const isOpen = isWanted && list.childElementCount > 0;
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", `${isOpen}`);
    if (!isOpen || !list.contains(current)) stand(null);
  }

  function step(key) {
    const options = [...list.children], last = options.length - 1, at = options.indexOf(current);
    if (key === "ArrowDown") return options[at === last ? 0 : at + 1];
    return options[at <= 0 ? last : at - 1];
  }

  listen(input, "keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open(true);
      if (!list.hidden) stand(step(event.key));
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      current.click();
    }
  });
  listen(input, "input", () => stand(null));
  listen(root, "focusout", event => open(root.contains(event.relatedTarget)));
  listen(input, "focus", () => open(true));
  // The box keeps the focus while an offer is clicked.
  listen(list, "mousedown", event => event.preventDefault());

  const offers = new MutationObserver(() => open(document.activeElement === input));
  offers.observe(list, { childList: true });
  open(false);
  root.dataset.ready = "true";
  return {
    clear() { input.value = ""; },
    end() { end.abort(); offers.disconnect(); },
  };
}
