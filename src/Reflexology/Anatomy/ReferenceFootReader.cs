using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology;

/// <summary>Reads and checks a foot file.</summary>
internal sealed class ReferenceFootReader
{
    private readonly FileProblems _problems;

    private ReferenceFootReader(FileProblems problems) => _problems = problems;

    public static ReferenceFoot Read(byte[] bytes, string file)
    {
        var problems = new FileProblems(file, bytes);
        ReferenceFootFile content =
            FileChecks.Open(problems, ReferenceFootFileContext.Default.ReferenceFootFile, ReferenceFootFile.FormatName);
        FileChecks.Units(problems, content.Units);
        if (content.Side != "right")
            problems.Add(MapRule.WrongFrame, "side", $"'{content.Side}'", "'right'", advice: "Draw the right foot; the left one is its mirror image.");
        if (content.FootLength <= 0)
            problems.Add(MapRule.InvalidValue, "footLength", FormattableString.Invariant($"{content.FootLength}"), "a length above 0 mm");

        var reader = new ReferenceFootReader(problems);
        FootDrawing?[] drawings =
        [
            reader.Drawing(Aspect.Plantar, content.Views.Plantar),
            reader.Drawing(Aspect.Dorsal, content.Views.Dorsal),
            reader.Drawing(Aspect.Medial, content.Views.Medial),
            reader.Drawing(Aspect.Lateral, content.Views.Lateral),
        ];
        problems.ThrowIfAny();
        return new ReferenceFoot(content.FootLength, drawings.OfType<FootDrawing>());
    }

    private FootDrawing? Drawing(Aspect aspect, ReferenceFootFile.ViewEntry view)
    {
        string path = $"views.{aspect.ToWord()}";
        if (view.Size.Length != 2 || view.Size.Any(length => length is <= 0 or > PathDataReader.MaxCoordinate))
        {
            string size = string.Join(", ", view.Size.Select(length => length.ToString(CultureInfo.InvariantCulture)));
            _problems.Add(MapRule.InvalidValue, $"{path}.size", $"[{size}]", "width and height above 0 mm");
            return null;
        }

        var outline = FileChecks.Shape(_problems, $"{path}.outline", view.Outline);
        var details = view.Details.Select((entry, i) => Line<FootDetailKind>($"{path}.details[{i}]", entry)).ToList();
        var guides = view.Guides.Select((entry, i) => Line<FootGuideKind>($"{path}.guides[{i}]", entry)).ToList();
        var regions = view.Regions.Select((entry, i) => FileChecks.Path(_problems, $"{path}.regions[{i}].path", entry.Path)).ToList();
        var bones = view.Bones.Select((entry, i) => FileChecks.Path(_problems, $"{path}.bones[{i}].path", entry.Path)).ToList();
        CheckIds(path, view);
        foreach ((string id, double[] point) in view.Landmarks.Where(landmark => landmark.Value.Length != 2))
            _problems.Add(MapRule.InvalidValue, $"{path}.landmarks.{id}", $"{point.Length} numbers", "x and y");
        if (_problems.Any || outline is not { } silhouette)
            return null;

        return new FootDrawing
        {
            Foot = Foot.Right,
            Aspect = aspect,
            Width = CurveFlattening.Snap(view.Size[0]),
            Height = CurveFlattening.Snap(view.Size[1]),
            Silhouette = silhouette.Outline,
            SilhouettePolygon = silhouette.Polygon,
            Details = [.. details.Select((line, i) => new FootDetail(view.Details[i].Id, line!.Value.Kind, line.Value.Line))],
            Guides = [.. guides.Select((line, i) => new FootGuide(view.Guides[i].Id, line!.Value.Kind, line.Value.Line))],
            Regions = [.. regions.Select((shape, i) => new FootRegion(view.Regions[i].Id, shape!))],
            Bones = [.. bones.Select((shape, i) => new FootBone(view.Bones[i].Id, shape!, view.Bones[i].Hidden, view.Bones[i].Extra))],
            Landmarks = view.Landmarks.ToImmutableSortedDictionary(entry => entry.Key, entry => new MapPoint(entry.Value[0], entry.Value[1])),
        };
    }

    private (T Kind, Outline Line)? Line<T>(string path, ReferenceFootFile.LineEntry entry)
        where T : struct, Enum
    {
        T? kind = FileChecks.Word<T>(_problems, $"{path}.kind", entry.Kind);
        Outline? line = FileChecks.Path(_problems, $"{path}.path", entry.Path);
        return kind is { } known && line is not null ? (known, line) : null;
    }

    private void CheckIds(string path, ReferenceFootFile.ViewEntry view)
    {
        (string List, IEnumerable<string> Ids)[] lists =
        [
            ("details", view.Details.Select(entry => entry.Id)),
            ("regions", view.Regions.Select(entry => entry.Id)),
            ("bones", view.Bones.Select(entry => entry.Id)),
            ("guides", view.Guides.Select(entry => entry.Id)),
        ];
        foreach ((string list, IEnumerable<string> ids) in lists)
        {
            HashSet<string> known = new(StringComparer.Ordinal);
            int i = 0;
            foreach (string id in ids)
                FileChecks.Id(_problems, $"{path}.{list}[{i++}].id", id, known);
        }
    }
}
