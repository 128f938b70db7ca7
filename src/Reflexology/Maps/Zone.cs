using System.Collections.Immutable;

namespace Reflexology;

/// <summary>
/// One reflex zone of a map: what a tradition places there, and the sources for it. Immutable. Compared by identity:
/// zones of different maps are never equal.
/// </summary>
public sealed class Zone
{
    private readonly ZoneShapes _shapes;

    internal Zone(FootMapFile.ZoneEntry entry, ZoneShapes shapes, Feet feet, SourceAgreement agreement)
    {
        Id = entry.Id;
        Names = new LocalizedText(entry.Names);
        Number = entry.Number;
        IsExtra = entry.Extra;
        IsCrossed = entry.Crossed;
        Location = entry.Location.ToText();
        Feet = feet;
        Agreement = agreement;
        _shapes = shapes;
    }

    /// <summary>The stable kebab-case id, unique in its map.</summary>
    public string Id { get; }

    /// <summary>The name in each language.</summary>
    public LocalizedText Names { get; }

    /// <summary>
    /// The number printed on charts, from 1, which may repeat between the feet; null for a zone that has none.
    /// </summary>
    public int? Number { get; }

    /// <summary>The body areas it stands for, at least one.</summary>
    public ImmutableArray<BodyArea> BodyAreas { get; internal init; } = [];

    /// <summary>The feet that have it.</summary>
    public Feet Feet { get; }

    /// <summary>True if the tradition assigns the body's left side to the right foot for this zone.</summary>
    public bool IsCrossed { get; }

    /// <summary>The position by bones and landmarks, in each language.</summary>
    public LocalizedText Location { get; }

    /// <summary>The sources for it, at least one.</summary>
    public ImmutableArray<MapSource> Sources { get; internal init; } = [];

    /// <summary>The agreement of the sources on its position.</summary>
    public SourceAgreement Agreement { get; }

    /// <summary>True if the tradition adds it to its numbered zones on some charts only.</summary>
    public bool IsExtra { get; }

    /// <summary>
    /// Statements about its position that a program can check; see <see cref="FootMap.CheckLocation"/>.
    /// </summary>
    public ImmutableArray<ZoneAssertion> Assertions { get; internal init; } = [];

    /// <summary>
    /// The zones below it: the only ones of its feet that it overlaps. It is drawn, and found, above them.
    /// </summary>
    public ImmutableArray<Zone> Over { get; internal init; } = [];

    /// <summary>Its shape on each aspect where it appears, on the right foot, in that view's millimetres.</summary>
    public ImmutableSortedDictionary<Aspect, Outline> Shapes =>
        field ??= _shapes.Outlines(Foot.Right).ToImmutableSortedDictionary();

    /// <summary>
    /// Its shapes on the left foot, where the chart draws them differently there; like all shapes in the right foot's
    /// view, and mirrored for the left one.
    /// </summary>
    public ImmutableSortedDictionary<Aspect, Outline> LeftShapes =>
        field ??= _shapes.Outlines(Foot.Left).ToImmutableSortedDictionary();

    /// <summary>The aspects on which it appears.</summary>
    public IEnumerable<Aspect> Aspects => Shapes.Keys;

    /// <summary>True if it is on this foot.</summary>
    public bool IsOn(Foot foot) => (Feet & (foot == Foot.Left ? Feet.Left : Feet.Right)) != 0;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Its shape on an aspect of a foot, in the right foot's view; null where it has none there.</summary>
    internal FileShape? ShapeOn(Foot foot, Aspect aspect) => IsOn(foot) ? _shapes.On(foot, aspect) : null;
}

/// <summary>The feet that have a zone.</summary>
[Flags]
public enum Feet
{
    /// <summary>The left foot only.</summary>
    Left = 1,

    /// <summary>The right foot only.</summary>
    Right = 2,

    /// <summary>Both feet.</summary>
    Both = Left | Right,
}
