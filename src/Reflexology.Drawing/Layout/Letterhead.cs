using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The logo and the credit of a diagram, on every page.</summary>
/// <param name="diagram">The diagram.</param>
/// <param name="page">The page.</param>
/// <param name="measure">Sizes on the page.</param>
internal sealed class Letterhead(Diagram diagram, PageSize page, PageMeasure measure)
{
    // Of the size of the title, and of the width of the page.
    private const double MostHeight = 1.9, MostWidth = 0.2;

    // Logos are made for white paper: on dark paper they stand on a light ground.
    private const double DarkPaper = 0.18;

    private const int MostCreditLines = 3;

    private static readonly PathStyle Light = new() { Fill = Ink.FromRgb(0xf7f7f7) };

    private double Ground => 0.9 * measure.Unit;

    /// <summary>The width beside the title that the logo needs on either side, in points; 0 without one.</summary>
    public double LogoRoom => diagram.Logo is null ? 0 : Place(diagram.Logo).Width + measure.Margin;

    /// <summary>The lower end of the logo; 0 without one.</summary>
    public double Bottom => diagram.Logo is null ? 0 : Place(diagram.Logo).Bottom + Ground;

    /// <summary>The lines of the credit; none without one.</summary>
    public ImmutableArray<string> Credit => diagram.Credit is not { } credit
        ? []
        : TextLines.Balanced(
            credit,
            new TextSetting(diagram),
            isBold: false,
            (page.Width - (2 * measure.Margin)) / measure.Notice,
            MostCreditLines);

    /// <summary>The logo.</summary>
    public IEnumerable<DrawingItem> Logo()
    {
        if (diagram.Logo is not { } logo)
            yield break;
        PageRect place = Place(logo);
        if (diagram.Theme.Paper.Luminance < DarkPaper)
        {
            Outline ground = Shapes.Rounded(place.Inflate(Ground), 2 * Ground);
            yield return new PathItem("logo-ground", ground, Light);
        }

        yield return new ArtworkItem("logo", logo, place);
    }

    private PageRect Place(Artwork logo)
    {
        double height = MostHeight * measure.Title, width = MostWidth * page.Width;
        double scale = Math.Min(height / logo.Height, width / logo.Width);
        return new PageRect(measure.Margin, measure.Margin, logo.Width * scale, logo.Height * scale);
    }
}
