namespace Reflexology.Tests;

public class ReferenceFootTests
{
    private static readonly ReferenceFoot Foot = ReferenceFoot.BuiltIn;

    // Points of the skin's outline as the view shows it; all other landmarks lie under or within it.
    private static readonly Dictionary<Aspect, string[]> OnTheOutline = new()
    {
        [Aspect.Plantar] = ["toe-tip-1", "web-1", "heel-back", "heel-medial"],
        [Aspect.Dorsal] = ["toe-tip-1", "web-1"],
        [Aspect.Medial] = ["toe-tip-1", "heel-back"],
        [Aspect.Lateral] = ["toe-tip-1", "heel-back"],
    };

    [Test]
    public void LengthInMillimetres_BuiltIn_IsTheSoleFromToeTipToHeel()
    {
        MapRect sole = Foot[Reflexology.Foot.Right, Aspect.Plantar].SilhouettePolygon.Bounds;
        Assert.That((Foot.LengthInMillimetres, sole.Height), Is.EqualTo((250.0, 250.0)).Within(0.05));
    }

    [Test]
    public void Bones_PlantarAndDorsal_AreThe26OfTheFoot([Values(Aspect.Plantar, Aspect.Dorsal)] Aspect aspect)
    {
        string[] rays = ["1", "2", "3", "4", "5"];
        string[] expected =
        [
            "talus", "calcaneus", "navicular", "cuboid",
            "cuneiform-medial", "cuneiform-intermediate", "cuneiform-lateral",
            .. rays.Select(ray => $"metatarsal-{ray}"), .. rays.Select(ray => $"phalanx-proximal-{ray}"),
            .. rays.Skip(1).Select(ray => $"phalanx-middle-{ray}"), .. rays.Select(ray => $"phalanx-distal-{ray}"),
        ];
        Assert.That(expected, Has.Length.EqualTo(26));
        Assert.That(Foot[Reflexology.Foot.Right, aspect].Bones.Where(bone => !bone.IsExtra).Select(bone => bone.Id),
            Is.EquivalentTo(expected));
    }

    [Test]
    public void Bones_Extra_AreNoneOfThe26([Values] Aspect aspect) => Assert.That(
        Foot[Reflexology.Foot.Right, aspect].Bones.Where(bone => bone.IsExtra).Select(bone => bone.Id),
        Is.SubsetOf(new[] { "sesamoid-medial", "sesamoid-lateral", "tibia", "fibula" }));

    [Test]
    public void Landmarks_OfTheLeftFoot_AreTheMirrorImage([Values] Aspect aspect)
    {
        FootDrawing left = Foot[Reflexology.Foot.Left, aspect], right = Foot[Reflexology.Foot.Right, aspect];
        Assert.Multiple(() =>
        {
            Assert.That(left.Landmarks.Keys, Is.EqualTo(right.Landmarks.Keys).And.Not.Empty);
            foreach ((string id, MapPoint point) in right.Landmarks)
            {
                Assert.That(left.Landmarks[id].X + point.X, Is.EqualTo(right.Width).Within(1e-12), id);
                Assert.That(left.Landmarks[id].Y, Is.EqualTo(point.Y), id);
            }
        });
    }

    [Test]
    public void Silhouette_OfTheLeftFoot_IsTheMirrorImageVertexForVertex([Values] Aspect aspect)
    {
        FootDrawing left = Foot[Reflexology.Foot.Left, aspect], right = Foot[Reflexology.Foot.Right, aspect];
        Assert.Multiple(() =>
        {
            Assert.That((left.Foot, left.Aspect, left.Width, left.Height),
                Is.EqualTo((Reflexology.Foot.Left, aspect, right.Width, right.Height)));
            Assert.That(left.SilhouettePolygon.Rings.Single(),
                Is.EqualTo(right.SilhouettePolygon.Rings.Single().Select(v => new MapPoint(right.Width - v.X, v.Y))));
            Assert.That(left.SilhouettePolygon.Mirrored(left.Width).Rings.Single(),
                Is.EqualTo(right.SilhouettePolygon.Rings.Single()));
            Assert.That(left.Bones.Select(bone => bone.Id), Is.EqualTo(right.Bones.Select(bone => bone.Id)));
            Assert.That(left.Bones[0].Shape.Contours[0].Start.X,
                Is.EqualTo(right.Width - right.Bones[0].Shape.Contours[0].Start.X));
            Assert.That(left.Details[0].Line.Contours[0].Start.X,
                Is.EqualTo(right.Width - right.Details[0].Line.Contours[0].Start.X));
            Assert.That(left.Regions[0].Shape.Contours[0].Start.X,
                Is.EqualTo(right.Width - right.Regions[0].Shape.Contours[0].Start.X));
            Assert.That(left.Guides[0].Line.Contours[0].Start.X,
                Is.EqualTo(right.Width - right.Guides[0].Line.Contours[0].Start.X));
            Assert.That(left.Silhouette.Contours[0].Start.X,
                Is.EqualTo(right.Width - right.Silhouette.Contours[0].Start.X));
        });
    }

    [Test]
    public void Silhouette_OfEveryAspect_LiesWithinTheView([Values] Aspect aspect)
    {
        FootDrawing drawing = Foot[Reflexology.Foot.Right, aspect];
        MapRect view = new(0, 0, drawing.Width, drawing.Height);
        Assert.That(drawing.SilhouettePolygon.Rings.Single(), Is.All.Matches<MapPoint>(view.Contains));
    }

    [Test]
    public void Landmarks_OfEveryAspect_LieInsideTheSilhouetteOrOnIt([Values] Aspect aspect)
    {
        FootDrawing drawing = Foot[Reflexology.Foot.Right, aspect];
        Polygon silhouette = drawing.SilhouettePolygon;
        var outside = drawing.Landmarks
            .Where(entry => !silhouette.Contains(entry.Value) && silhouette.DistanceToBorder(entry.Value) > 0.05)
            .Select(entry => $"{entry.Key} {entry.Value} {silhouette.DistanceToBorder(entry.Value):0.000}");
        Assert.That(outside, Is.Empty);
    }

    [Test]
    public void Landmarks_OfTheSkin_LieOnTheSilhouette([Values] Aspect aspect)
    {
        FootDrawing drawing = Foot[Reflexology.Foot.Right, aspect];
        Assert.Multiple(() =>
        {
            foreach (string id in OnTheOutline[aspect])
                Assert.That(drawing.SilhouettePolygon.DistanceToBorder(drawing.Landmarks[id]), Is.LessThan(0.05), id);
        });
    }
}
