using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One reflex zone of a map: what a tradition says lies there, and who says so. Immutable. Compared by identity: zones of
/// different maps are never equal.
/// </summary>
public sealed class Zone
{
    internal Zone(string id, LocalizedText names) => (Id, Names) = (id, names);

    /// <summary>The stable kebab-case id, unique in its map.</summary>
    public string Id { get; }

    /// <summary>The name in each language.</summary>
    public LocalizedText Names { get; }

    /// <summary>The number printed on charts, from 1, which may repeat between the feet; null for a zone that has none.</summary>
    public int? Number { get; internal init; }

    /// <summary>The body areas it stands for, at least one.</summary>
    public required ImmutableArray<BodyArea> BodyAreas { get; init; }

    /// <summary>On which feet it lies.</summary>
    public required Feet Feet { get; init; }

    /// <summary>Whether the tradition assigns the body's left side to the right foot for this zone.</summary>
    public required bool IsCrossed { get; init; }

    /// <summary>Where it lies by bones and landmarks, in English.</summary>
    public required string Location { get; init; }

    /// <summary>Who says so, at least one.</summary>
    public required ImmutableArray<MapSource> Sources { get; init; }

    /// <summary>How well the sources agree on its place.</summary>
    public required SourceAgreement Agreement { get; init; }

    /// <summary>Whether it is one that the tradition adds to its numbered zones on some charts.</summary>
    public bool IsExtra { get; internal init; }

    /// <summary>Statements about its place that a program can check; see <see cref="FootMap.CheckLocation"/>.</summary>
    public ImmutableArray<ZoneAssertion> Assertions { get; internal init; } = [];

    /// <summary>The zones it lies on: the only ones of its feet that it overlaps. It is drawn, and found, above them.</summary>
    public ImmutableArray<Zone> Over { get; internal init; } = [];

    /// <summary>Its shape on each aspect where it appears, on the right foot, in that view's millimetres.</summary>
    public required ImmutableSortedDictionary<Aspect, Outline> Shapes { get; init; }

    /// <summary>
    /// Its shapes on the left foot, where the chart draws them differently there; like all shapes they stand on the right
    /// foot's view and are mirrored.
    /// </summary>
    public ImmutableSortedDictionary<Aspect, Outline> LeftShapes { get; internal init; } = ImmutableSortedDictionary<Aspect, Outline>.Empty;

    /// <summary>The aspects on which it appears.</summary>
    public IEnumerable<Aspect> Aspects => Shapes.Keys;

    /// <summary>Whether it lies on this foot.</summary>
    public bool IsOn(Foot foot) => Feet.HasFlag(foot == Foot.Left ? Feet.Left : Feet.Right);

    /// <summary>Its id.</summary>
    public override string ToString() => Id;
}
