using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Reflexology.Tests;

/// <summary>
/// Built-in files are read without checks when a program runs; here they are read with all of them, and say the same.
/// </summary>
public class TrustedFileTests
{
    [Test]
    public void Load_BuiltInMap_IsTheMapOfTheStrictReading(
        [ValueSource(typeof(BuiltInMaps), nameof(BuiltInMaps.Ids))] string id)
    {
        FootMap trusted = FootMap.Load(id), strict = FootMap.Parse(BuiltInFile.Bytes($"{id}.json"), $"{id}.json");
        Assert.Multiple(() =>
        {
            Assert.That(Head(trusted), Is.EqualTo(Head(strict)));
            Assert.That(trusted.Zones.Select(Text), Is.EqualTo(strict.Zones.Select(Text)));
            foreach ((FootView here, FootView there) in trusted.Views.Zip(strict.Views))
                Assert.That(here.Shapes.Select(Text), Is.EqualTo(there.Shapes.Select(Text)), $"{here.Id}");
        });
    }

    [Test]
    public void BuiltIn_ReferenceFoot_IsTheFootOfTheStrictReading()
    {
        ReferenceFoot strict = ReferenceFootReader.Read(BuiltInFile.Bytes("foot.json"), "foot.json");
        Assert.Multiple(() =>
        {
            Assert.That(ReferenceFoot.BuiltIn.LengthInMillimetres, Is.EqualTo(strict.LengthInMillimetres));
            foreach (ViewId id in ViewId.All)
                Assert.That(Text(ReferenceFoot.BuiltIn[id.Foot, id.Aspect]),
                    Is.EqualTo(Text(strict[id.Foot, id.Aspect])), $"{id}");
        });
    }

    [Test]
    public void BuiltIn_Atlas_IsTheAtlasOfTheStrictReading()
    {
        BodyAtlas strict = BodyAtlasReader.Read(BuiltInFile.Bytes("anatomy.json"), "anatomy.json");
        Assert.That(BodyAtlas.BuiltIn.Areas.Select(Text), Is.EqualTo(strict.Areas.Select(Text)));
    }

    [Test]
    public void BuiltIn_EvidenceNote_IsTheNoteOfTheStrictReading()
    {
        EvidenceNote strict = EvidenceReader.Read(BuiltInFile.Bytes("evidence.json"), "evidence.json");
        Assert.Multiple(() =>
        {
            Assert.That(Text(EvidenceNote.BuiltIn.Text), Is.EqualTo(Text(strict.Text)));
            Assert.That(EvidenceNote.BuiltIn.Citations.Select(Text), Is.EqualTo(strict.Citations.Select(Text)));
        });
    }

    [Test]
    public void FromJson_AnyFile_ReadsWhatTheSerializerReads() => Assert.Multiple(() =>
    {
        foreach (string id in FootMap.BuiltInIds)
            Same(BuiltInFile.Bytes($"{id}.json"), FootMapFileContext.Default.FootMapFile, FootMapFile.FromJson);
        Same(Encoding.UTF8.GetBytes(EveryMember), FootMapFileContext.Default.FootMapFile, FootMapFile.FromJson);
        Same(BuiltInFile.Bytes("foot.json"), ReferenceFootFileContext.Default.ReferenceFootFile,
            ReferenceFootFile.FromJson);
        Same(BuiltInFile.Bytes("anatomy.json"), AnatomyFileContext.Default.AnatomyFile, AnatomyFile.FromJson);
        Same(BuiltInFile.Bytes("evidence.json"), EvidenceFileContext.Default.EvidenceFile, EvidenceFile.FromJson);
    });

    private const string EveryMember = """
        {
          "$schema": "s", "format": "reflexology-map", "version": 1, "units": "mm", "id": "i",
          "names": { "en": "n" }, "tradition": { "en": "t" }, "laterality": { "en": "l" },
          "sources": [
            {
              "id": "s", "title": { "en": "t", "de": "T" }, "kind": "k", "author": "a", "site": "s", "language": "l",
              "year": 5, "isbn": "i", "excerpt": true, "use": "u"
            }
          ],
          "contradictions": [
            { "id": "c", "topic": { "en": "t" }, "says": { "en": "s" }, "bodyAreas": ["b"], "zones": ["z"] }
          ],
          "zones": [{
            "id": "z", "number": 3, "extra": true, "names": { "en": "n" }, "bodyAreas": ["b"], "feet": "both",
            "crossed": true, "location": { "en": "l" },
            "assertions": [
              { "on": "plantar", "foot": "left", "is": "near", "of": ["o"], "atLeast": 1.5, "atMost": 2.5, "count": 4 }
            ],
            "over": ["y"],
            "shapes": { "plantar": "p", "dorsal": "d", "medial": "m", "lateral": "l" },
            "leftShapes": { "plantar": "P", "dorsal": "D", "medial": "M", "lateral": "L" },
            "sources": ["s"], "agreement": { "grade": "g", "note": "n" }
          }]
        }
        """;

    private static void Same<T>(byte[] json, JsonTypeInfo<T> type, Func<JsonElement, T> read)
        where T : FormattedFile =>
        Assert.That(
            JsonSerializer.Serialize(FileChecks.Trusted(json, read), type),
            Is.EqualTo(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type)));

    private static string Head(FootMap map) => string.Join('\n',
    [
        map.Id, Text(map.Names), Text(map.Tradition), Text(map.Laterality),
        .. map.Sources.Select(source => $"{source.Id} {source.Citation()} {source.Kind} {source.Language} "
            + $"{source.IsExcerpt} {Text(source.Title)} {(source.Use is { } use ? Text(use) : null)}"),
        .. map.Contradictions.Select(said => $"{said.Id} {Text(said.Topic)} {Text(said.Says)} "
            + string.Join(' ', [.. said.BodyAreas.Select(area => area.Id), .. said.Zones.Select(zone => zone.Id)])),
    ]);

    private static string Text(Zone zone) => string.Join('\n',
    [
        $"{zone.Id} {Text(zone.Names)} {zone.Number} {zone.IsExtra} {zone.Feet} {zone.IsCrossed} "
            + Text(zone.Location),
        $"{string.Join(' ', zone.BodyAreas)}, {string.Join(' ', zone.Sources)}, {zone.Agreement.Grade} "
            + $"{Text(zone.Agreement.Note)} "
            + $"{string.Join(' ', zone.Over)}",
        .. zone.Assertions.Select(assertion => $"{assertion}"),
        .. zone.Shapes.Select(shape => $"{shape.Key} {Text(shape.Value)}"),
        .. zone.LeftShapes.Select(shape => $"left {shape.Key} {Text(shape.Value)}"),
    ]);

    private static string Text(ZoneShape shape) => $"{shape.Zone} {Text(shape.Outline)} {Text(shape.Polygon)}";

    private static string Text(FootDrawing drawing) => string.Join('\n',
    [
        $"{drawing.Foot} {drawing.Aspect} {drawing.Width} {drawing.Height}",
        $"{Text(drawing.Silhouette)} {Text(drawing.SilhouettePolygon)}",
        .. drawing.Details.Select(detail => $"{detail.Id} {detail.Kind} {Text(detail.Line)}"),
        .. drawing.Regions.Select(region => $"{region.Id} {Text(region.Shape)}"),
        .. drawing.Bones.Select(bone => $"{bone.Id} {bone.IsHidden} {bone.IsExtra} {Text(bone.Shape)}"),
        .. drawing.Guides.Select(guide => $"{guide.Id} {guide.Kind} {Text(guide.Line)}"),
        .. drawing.Landmarks.Select(landmark => $"{landmark}"),
    ]);

    private static string Text(BodyArea area) => string.Join('\n',
    [
        $"{area.Id} {area.Kind} {Text(area.Names)} {area.Latin}",
        string.Join(' ',
        [
            .. area.Uberon, .. area.Fma,
            .. area.PartOf.Select(whole => whole.Id), .. area.Parts.Select(part => part.Id),
        ]),
        .. area.Synonyms.Select(words => $"{words.Key} {string.Join(", ", words.Value)}"),
    ]);

    private static string Text(EvidenceCitation citation) =>
        $"{citation.Id} {citation.Text} {Text(citation.Finding)} {citation.ReadAs}";

    private static string Text(LocalizedText text) => string.Join(' ', text.All);

    private static string Text(Outline outline) => string.Join(' ', outline.Contours.Select(contour =>
        $"{contour.Start} {contour.IsClosed} {string.Join(' ', contour.Curves)}"));

    private static string Text(Polygon polygon) =>
        string.Join(" | ", polygon.Rings.Select(ring => string.Join(' ', ring)));
}
