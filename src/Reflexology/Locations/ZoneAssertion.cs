using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology;

/// <summary>
/// One statement about the position of a zone, in terms of the reference foot, that a program can check on the zone's
/// shape.
/// </summary>
/// <param name="Aspect">The aspect whose shape is meant.</param>
/// <param name="Kind">The kind of statement.</param>
public sealed record ZoneAssertion(Aspect Aspect, AssertionKind Kind)
{
    /// <summary>The foot whose shape is meant, where the zone's shapes differ; null for both.</summary>
    public Foot? Foot { get; init; }

    /// <summary>
    /// The things it is about: ids of regions, bones, guide lines and landmarks of the reference foot; <c>zone:ID</c>
    /// for another zone of the map; <c>silhouette</c>, or a side of it such as <c>medial-border</c>.
    /// </summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    /// <summary>The least number of millimetres; null where there is no such limit.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The greatest number of millimetres; null where there is no such limit.</summary>
    public double? AtMost { get; init; }

    /// <summary>The number of pieces, for <see cref="AssertionKind.InParts"/>.</summary>
    public int? Count { get; init; }

    /// <summary>
    /// The statement in the words of the file, for example <c>plantar: near heel-centre, at most 5 mm</c>.
    /// </summary>
    public override string ToString()
    {
        string foot = Foot is { } only ? $" on the {only.ToWord()} foot" : "";
        string[] limits =
        [
            .. Count is { } count ? [Number(count)] : Array.Empty<string>(),
            .. AtLeast is { } least ? [$"at least {Number(least)} mm"] : Array.Empty<string>(),
            .. AtMost is { } most ? [$"at most {Number(most)} mm"] : Array.Empty<string>(),
        ];
        string said = string.Join(' ', [Kind.ToWord(), string.Join(" + ", Targets)]).TrimEnd();
        return $"{Aspect.ToWord()}{foot}: {string.Join(", ", [said, .. limits])}";

        static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
