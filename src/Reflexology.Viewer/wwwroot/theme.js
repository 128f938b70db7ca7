// The colours of the page: those chosen here before, else those the system asks for. Runs before the page is drawn.

(() => {
  const key = "theme", root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)"), strong = matchMedia("(prefers-contrast: more)");
  const names = ["light", "dark", "high-contrast"];

  function remembered() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  let choice = names.includes(remembered()) ? remembered() : "system";

  function apply() {
    const theme = choice === "system" ? (strong.matches ? "high-contrast" : dark.matches ? "dark" : "light") : choice;
    if (root.dataset.theme === theme) return;
    root.dataset.theme = theme;
    document.dispatchEvent(new Event("themechange"));
  }

  for (const query of [dark, strong]) query.addEventListener("change", apply);
  // The server knows no theme: what it says of the root element must not undo this one.
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
  apply();

  window.reflexologyTheme = {
    get choice() { return choice; },
    set(next) {
      choice = names.includes(next) ? next : "system";
      try {
        localStorage.setItem(key, choice);
      } catch {
        // It is forgotten with the page.
      }
      apply();
    },
  };
})();
