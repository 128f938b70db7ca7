// What the page asks of the browser: its language, its theme.

export const attach = () => ({
  /** The language of the page, remembered for a year. */
  speak(language) {
    document.documentElement.lang = language;
    document.cookie = `language=${language}; path=/; max-age=31536000; samesite=strict`;
  },
  theme: () => window.reflexologyTheme.choice,
  wear: theme => window.reflexologyTheme.set(theme),
  end() {},
});
