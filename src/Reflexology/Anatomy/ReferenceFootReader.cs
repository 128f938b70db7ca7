using System.Globalization;

namespace Reflexology;

/// <summary>Reads and checks a foot file.</summary>
internal sealed class ReferenceFootReader
{
    private readonly FileProblems _problems;

    private ReferenceFootReader(FileProblems problems) => _problems = problems;

    /// <summary>Reads a file that tests have read strictly; each view when it is first asked for.</summary>
    public static ReferenceFoot ReadTrusted(byte[] bytes)
    {
        ReferenceFootFile content = FileChecks.Trusted(bytes, ReferenceFootFile.FromJson);
        return new ReferenceFoot(content.FootLength, aspect =>
        {
            ReferenceFootFile.ViewEntry view = content.Views.View(aspect);
            return Drawing(aspect, view, FileShape.Trusted(view.Outline));
        });
    }

    public static ReferenceFoot Read(byte[] bytes, string file)
    {
        var problems = new FileProblems(file, bytes);
        ReferenceFootFile content = FileChecks.Open(
            problems, ReferenceFootFileContext.Default.ReferenceFootFile, ReferenceFootFile.FormatName,
            ReferenceFootFile.FromJson);
        FileChecks.Units(problems, content.Units);
        if (content.Side != "right")
        {
            problems.Add(MapRule.WrongFrame, "side", content.Side.Quoted(), "'right'",
                advice: "Draw the right foot; the left one is its mirror image.");
        }

        if (content.FootLength <= 0)
        {
            string length = FormattableString.Invariant($"{content.FootLength}");
            problems.Add(MapRule.InvalidValue, "footLength", length, "a length above 0 mm");
        }

        var reader = new ReferenceFootReader(problems);
        FootDrawing?[] drawings =
            [.. Enum.GetValues<Aspect>().Select(aspect => reader.Checked(aspect, content.Views.View(aspect)))];
        problems.ThrowIfAny();
        return new ReferenceFoot(content.FootLength, aspect => drawings[(int)aspect]!);
    }

    private FootDrawing? Checked(Aspect aspect, ReferenceFootFile.ViewEntry view)
    {
        string path = $"views.{aspect.ToWord()}";
        if (view.Size.Length != 2 || view.Size.Any(length => length is <= 0 or > PathDataReader.MaxCoordinate))
        {
            string size = string.Join(", ", view.Size.Select(length => length.ToString(CultureInfo.InvariantCulture)));
            _problems.Add(MapRule.InvalidValue, $"{path}.size", $"[{size}]", "width and height above 0 mm");
            return null;
        }

        FileShape? silhouette = ShapeChecks.Shape(_problems, $"{path}.outline", view.Outline);
        CheckLines<FootDetailKind>($"{path}.details", view.Details);
        CheckLines<FootGuideKind>($"{path}.guides", view.Guides);
        for (int i = 0; i < view.Regions.Length; i++)
            ShapeChecks.Path(_problems, $"{path}.regions[{i}].path", view.Regions[i].Path);
        for (int i = 0; i < view.Bones.Length; i++)
            ShapeChecks.Path(_problems, $"{path}.bones[{i}].path", view.Bones[i].Path);
        CheckIds(path, view);
        foreach ((string id, double[] point) in view.Landmarks.Where(landmark => landmark.Value.Length != 2))
            _problems.Add(MapRule.InvalidValue, $"{path}.landmarks.{id}", $"{point.Length} numbers", "x and y");
        return _problems.Any || silhouette is null ? null : Drawing(aspect, view, silhouette);
    }

    private static FootDrawing Drawing(Aspect aspect, ReferenceFootFile.ViewEntry view, FileShape silhouette)
    {
        var details = new FootDetail[view.Details.Length];
        for (int i = 0; i < details.Length; i++)
        {
            ReferenceFootFile.LineEntry entry = view.Details[i];
            details[i] = new FootDetail(entry.Id, EnumWord.Parse<FootDetailKind>(entry.Kind)!.Value,
                Outline.Parse(entry.Path));
        }

        var guides = new FootGuide[view.Guides.Length];
        for (int i = 0; i < guides.Length; i++)
        {
            ReferenceFootFile.LineEntry entry = view.Guides[i];
            guides[i] = new FootGuide(entry.Id, EnumWord.Parse<FootGuideKind>(entry.Kind)!.Value,
                Outline.Parse(entry.Path));
        }

        var regions = new FootRegion[view.Regions.Length];
        for (int i = 0; i < regions.Length; i++)
            regions[i] = new FootRegion(view.Regions[i].Id, Outline.Parse(view.Regions[i].Path));
        var bones = new FootBone[view.Bones.Length];
        for (int i = 0; i < bones.Length; i++)
        {
            ReferenceFootFile.BoneEntry entry = view.Bones[i];
            bones[i] = new FootBone(entry.Id, Outline.Parse(entry.Path), entry.Hidden, entry.Extra);
        }

        return new FootDrawing(silhouette.Outline, silhouette.Polygon, view.Landmarks)
        {
            Foot = Foot.Right,
            Aspect = aspect,
            Width = CurveFlattening.Snap(view.Size[0]),
            Height = CurveFlattening.Snap(view.Size[1]),
            Details = [.. details],
            Guides = [.. guides],
            Regions = [.. regions],
            Bones = [.. bones],
        };
    }

    private void CheckLines<T>(string path, ReferenceFootFile.LineEntry[] entries)
        where T : struct, Enum
    {
        for (int i = 0; i < entries.Length; i++)
        {
            FileChecks.Word<T>(_problems, $"{path}[{i}].kind", entries[i].Kind);
            ShapeChecks.Path(_problems, $"{path}[{i}].path", entries[i].Path);
        }
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
