using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// The small picture of the body on a page: front and back side by side, larger insets to the right of them or below,
/// and a caption. Lengths in points.
/// </summary>
internal sealed class BodyInset
{
    /// <summary>The least height of a figure: 30 mm on paper.</summary>
    public const double LeastHeight = 30 * PageSize.PointsPerMillimetre;

    // Of the height of a figure: between front and back, from them to the insets, and between these.
    private const double Between = 0.03, Apart = 0.07;

    // Of the height of a figure, the most of an inset: to the right alone, as one of two, below; and its most width.
    private const double Alone = 0.62, OneOfTwo = 0.47, Below = 0.44, WidestInset = 0.5;

    // In font sizes of the caption.
    private const double Above = 0.55, LineHeight = 1.15;

    // The middles of the letters for left and right beside each figure, in the frame of the sheet.
    private static readonly FrozenDictionary<string, (MapPoint Left, MapPoint Right)> Letters =
        new Dictionary<string, (MapPoint Left, MapPoint Right)>
        {
            ["front"] = (new(212, 96), new(64, 96)),
            ["back"] = (new(340, 96), new(488, 96)),
            ["zones"] = (new(1157, 96), new(1009, 96)),
            ["face"] = (new(716, 222), new(584, 222)),
            ["trunk"] = (new(711, 286), new(599, 286)),
            ["pelvis-female"] = (new(924, 408), new(780, 408)),
            ["pelvis-male"] = (new(924, 592), new(780, 592)),
        }.ToFrozenDictionary();

    private readonly BodyLight _light;
    private readonly BodyChoice _choice;
    private readonly Diagram _diagram;
    private readonly DiagramTexts _texts;
    private readonly double _sheetHeight;

    /// <param name="diagram">Colours, language and fonts.</param>
    /// <param name="maps">The maps of the page.</param>
    public BodyInset(Diagram diagram, ImmutableArray<ShownMap> maps)
    {
        _diagram = diagram;
        _texts = new DiagramTexts(diagram.Language);
        _light = new BodyLight(maps);
        _choice = BodyChoice.For(_light);
        _sheetHeight = _choice.Figures.Max(figure => figure.Box.Height);
    }

    /// <summary>The lit areas that no figure shows.</summary>
    public ImmutableArray<LocalizedText> Missing => _choice.Missing;

    /// <summary>Its arrangement at a height of the figures, with insets to the right or below.</summary>
    /// <param name="height">The height of front and back.</param>
    /// <param name="isTall">True for insets below.</param>
    /// <param name="caption">The size of the caption.</param>
    public BodySize At(double height, bool isTall, double caption)
    {
        double width = FiguresWidth * height, insets = InsetsAcross(isTall) * height;
        double captionWidth = new TextSetting(_diagram).Width(_texts.OnBody, isBold: false, caption);
        double all = isTall ? Math.Max(width, insets) : width + insets;
        double down = isTall ? height * (1 + InsetsDown) : height;
        return new BodySize(height, isTall, Math.Max(all, captionWidth), down + ((Above + LineHeight) * caption))
        {
            Caption = caption,
        };
    }

    /// <summary>The largest arrangement in a room; null where none is high enough.</summary>
    /// <param name="width">The width of the room.</param>
    /// <param name="height">The height of the room.</param>
    /// <param name="most">The most height of the figures.</param>
    /// <param name="caption">The size of the caption.</param>
    public BodySize? In(double width, double height, double most, double caption)
    {
        bool[] ways = _choice.Insets.IsEmpty ? [false] : [false, true];
        return ways.Select(isTall => Largest(isTall)).OfType<BodySize>().MaxBy(size => size.Figures);

        BodySize? Largest(bool isTall)
        {
            BodySize unit = At(1, isTall, caption), two = At(1000, isTall, caption);
            double perHeight = (two.Height - unit.Height) / 999;
            double across = isTall ? Math.Max(FiguresWidth, InsetsAcross(true)) : FiguresWidth + InsetsAcross(false);
            double room = Math.Min(width / across, (height - unit.Height + perHeight) / perHeight);
            BodySize size = At(Math.Min(room, most), isTall, caption);
            return size.Figures >= LeastHeight && size.Width <= width + 0.01 ? size : null;
        }
    }

    /// <summary>It as a group in a place.</summary>
    /// <param name="place">The middle of its room.</param>
    /// <param name="size">Its arrangement.</param>
    public IEnumerable<DrawingItem> Items(PagePoint place, BodySize size)
    {
        PageRect box = PageRect.Around(place, size.Width, size.Height);
        string names = _texts.Listed(_light.Named.Select(part => part.Group.Names[_diagram.Language]));
        yield return new GroupItem("body", PageTransform.Identity, null, [.. Figures(box, size)])
        {
            Mark = new ItemMark(MarkKind.Body)
            {
                Title = names.Length == 0 ? _texts.OnBody : _texts.Saying(_texts.OnBody, names),
                Box = box,
            },
        };
        PagePoint at = new(place.X, box.Bottom - ((LineHeight - 0.75) * size.Caption));
        var style = new TextStyle(size.Caption, _diagram.Theme.QuietText, _diagram.Language);
        yield return new TextItem("caption.body", _texts.OnBody, at, style);
    }

    // Of the height of the figures.
    private double FiguresWidth =>
        (_choice.Figures.Sum(figure => figure.Box.Width) / _sheetHeight) + (Between * (_choice.Figures.Length - 1));

    private double InsetsDown => _choice.Insets.IsEmpty
        ? 0
        : Apart + _choice.Insets.Max(inset => Scale(inset, isTall: true) * inset.Box.Height);

    private double InsetsAcross(bool isTall)
    {
        double[] widths = [.. _choice.Insets.Select(inset => Scale(inset, isTall) * inset.Box.Width)];
        if (widths.Length == 0)
            return 0;
        return isTall ? widths.Sum() + (Apart * (widths.Length - 1)) : widths.Max() + Apart;
    }

    private double Scale(BodyFigure inset, bool isTall)
    {
        double height = isTall ? Below : _choice.Insets.Length > 1 ? OneOfTwo : Alone;
        return Math.Min(height / inset.Box.Height, WidestInset / inset.Box.Width);
    }

    private IEnumerable<DrawingItem> Figures(PageRect box, BodySize size)
    {
        double high = size.Figures, scale = high / _sheetHeight;
        double across = FiguresWidth * high, beside = size.IsTall ? 0 : InsetsAcross(isTall: false) * high;
        double x = box.Center.X - ((across + beside) / 2);
        foreach (BodyFigure figure in _choice.Figures)
        {
            yield return Figure(figure, scale, new PagePoint(x, box.Top), size);
            x += (figure.Box.Width * scale) + (Between * high);
        }

        double left = box.Center.X - (InsetsAcross(isTall: true) * high / 2), top = box.Top;
        if (!size.IsTall && _choice.Insets is [var only])
            top += (high - (Scale(only, isTall: false) * high * only.Box.Height)) / 2;
        foreach (BodyFigure inset in _choice.Insets)
        {
            double own = Scale(inset, size.IsTall) * high, width = own * inset.Box.Width;
            double height = own * inset.Box.Height;
            if (size.IsTall)
            {
                double down = (InsetsDown - Apart) * high;
                yield return Figure(
                    inset, own, new PagePoint(left, box.Top + high + (Apart * high) + ((down - height) / 2)), size);
                left += width + (Apart * high);
                continue;
            }

            double column = beside - (Apart * high);
            double start = box.Center.X + ((across + beside) / 2) - column + ((column - width) / 2);
            yield return Figure(inset, own, new PagePoint(start, top), size);
            top = box.Top + high - (_choice.Insets.Length > 1
                ? Scale(_choice.Insets[1], isTall: false) * high * _choice.Insets[1].Box.Height : 0);
        }
    }

    private GroupItem Figure(BodyFigure figure, double scale, PagePoint corner, BodySize size)
    {
        MapRect box = figure.Box;
        var transform = new PageTransform(scale, corner.X - (box.Left * scale), corner.Y - (box.Top * scale));
        double point = Math.Clamp(size.Figures / 170, 0.8, 1.6) / scale;
        var picture = new BodyPicture(figure, _light, _diagram.Theme, _diagram.Language, point);
        return new GroupItem(
            figure.Id, PageTransform.Identity, null,
            [
                new GroupItem("figure", transform, null, [.. picture.Items()]),
                .. LettersOf(figure, transform, size),
            ]);
    }

    private IEnumerable<TextItem> LettersOf(BodyFigure figure, PageTransform transform, BodySize size)
    {
        if (!Letters.TryGetValue(figure.Id, out (MapPoint Left, MapPoint Right) places))
            yield break;
        double letter = size.Caption * 0.78;
        var style = new TextStyle(letter, _diagram.Theme.QuietText, _diagram.Language);
        foreach ((string id, string text, MapPoint place) in
            new[] { ("left", _texts.BodyLeft, places.Left), ("right", _texts.BodyRight, places.Right) })
        {
            PagePoint at = transform.ToPage(place);
            yield return new TextItem($"{figure.Id}.{id}", text, at with { Y = at.Y + (0.36 * letter) }, style);
        }
    }
}

/// <summary>An arrangement of the body on a page, in points.</summary>
/// <param name="Figures">The height of front and back.</param>
/// <param name="IsTall">True for insets below them, false for insets to their right.</param>
/// <param name="Width">The width of all of it.</param>
/// <param name="Height">The height of all of it with the caption.</param>
internal sealed record BodySize(double Figures, bool IsTall, double Width, double Height)
{
    /// <summary>The size of the caption.</summary>
    public double Caption { get; init; }
}
