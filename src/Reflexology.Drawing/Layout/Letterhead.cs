namespace Reflexology.Drawing;

/// <summary>The logo and the credit of a diagram, on every page.</summary>
/// <param name="diagram">The diagram.</param>
/// <param name="page">The page.</param>
internal sealed class Letterhead(Diagram diagram, PageSize page)
{
    // Of the height of the header, and of the width of the page.
    private const double MostHeight = 0.78, MostWidth = 0.2;

    // Logos are made for white paper: on dark paper they stand on a light ground.
    private const double DarkPaper = 0.18;

    private static readonly PathStyle Light = new() { Fill = Ink.FromRgb(0xf7f7f7) };

    private readonly PageMeasure _measure = new(page);

    private double Ground => 0.9 * _measure.Unit;

    /// <summary>The width beside the title that the logo needs on either side, in points; 0 without one.</summary>
    public double LogoRoom => diagram.Logo is null ? 0 : Place(diagram.Logo).Width + _measure.Margin;

    /// <summary>Logo and credit.</summary>
    public IEnumerable<DrawingItem> Items()
    {
        if (diagram.Logo is { } logo)
        {
            PageRect place = Place(logo);
            if (diagram.Theme.Paper.Luminance < DarkPaper)
                yield return new PathItem("logo-ground", Shapes.Rounded(place.Inflate(Ground), 2 * Ground), Light);
            yield return new ArtworkItem("logo", logo, place);
        }

        if (diagram.Credit is not { } credit)
            yield break;
        double width = page.Width - (2 * _measure.Margin);
        double size = new TextSetting(diagram).Fitted(credit, isBold: false, _measure.Notice, width);
        PagePoint middle = new(page.Width / 2, page.Height - (0.86 * _measure.FootHeight));
        yield return new TextItem(
            "credit", credit, middle, new TextStyle(size, diagram.Theme.Text, diagram.Language));
    }

    private PageRect Place(Artwork logo)
    {
        double height = MostHeight * _measure.HeadHeight, width = MostWidth * page.Width;
        double scale = Math.Min(height / logo.Height, width / logo.Width);
        return new PageRect(_measure.Margin, _measure.Margin, logo.Width * scale, logo.Height * scale);
    }
}
