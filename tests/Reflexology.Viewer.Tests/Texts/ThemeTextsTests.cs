namespace Reflexology.Viewer.Tests;

public sealed class ThemeTextsTests() : TextsTests<ThemeTexts>(ThemeTexts.For);
