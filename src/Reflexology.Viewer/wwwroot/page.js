// What the page asks of the browser: its language, its theme.

/** The language of the page, remembered for a year. */
export function speak(language) {
  document.documentElement.lang = language;
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=strict`;
}

export const theme = () => window.reflexologyTheme.choice;

export const wear = theme => window.reflexologyTheme.set(theme);
