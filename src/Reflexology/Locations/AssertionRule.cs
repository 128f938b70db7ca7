namespace Reflexology;

/// <summary>The members that assertions of a kind have.</summary>
/// <param name="Names">The meaning of its names.</param>
/// <param name="Targets">The kinds of target allowed, where the names are things of the foot.</param>
/// <param name="Least">The least number of names.</param>
/// <param name="Most">The greatest number of names.</param>
internal sealed record AssertionRule(
    AssertionNames Names, LocationTargetKind Targets = 0, int Least = 1, int Most = int.MaxValue)
{
    private const LocationTargetKind AreaOrPoint = LocationTargetKind.Area | LocationTargetKind.Point;

    private const LocationTargetKind Anything =
        LocationTargetKind.Area | LocationTargetKind.Guide | LocationTargetKind.Point | LocationTargetKind.Border;

    /// <summary>True if it needs a greatest number of millimetres.</summary>
    public bool NeedsAtMost { get; private init; }

    /// <summary>True if it needs a least or a greatest number of millimetres, or both.</summary>
    public bool NeedsALimit { get; private init; }

    /// <summary>True if it needs a number of pieces.</summary>
    public bool NeedsCount { get; private init; }

    /// <summary>True if it names an anatomical direction, which not every view has.</summary>
    public bool IsDirection { get; private init; }

    public static AssertionRule Of(AssertionKind kind) => kind switch
    {
        AssertionKind.Inside or AssertionKind.MostlyInside or AssertionKind.Outside or AssertionKind.Over =>
            new(AssertionNames.Targets, LocationTargetKind.Area),
        AssertionKind.Covers => new(AssertionNames.Targets, LocationTargetKind.Point),
        AssertionKind.Near => new(AssertionNames.Targets, Anything) { NeedsAtMost = true },
        AssertionKind.Touches => new(AssertionNames.Targets, Anything & ~LocationTargetKind.Point),
        AssertionKind.CentredOn => new(AssertionNames.Targets, AreaOrPoint, Most: 1) { NeedsAtMost = true },
        AssertionKind.Between => new(AssertionNames.Targets, AreaOrPoint, Least: 2, Most: 2),
        AssertionKind.InRays => new(AssertionNames.Rays),
        AssertionKind.OnlyOn => new(AssertionNames.Foot, Most: 1),
        AssertionKind.InParts => new(AssertionNames.None, Least: 0, Most: 0) { NeedsCount = true },
        AssertionKind.OfLength or AssertionKind.OfWidth =>
            new(AssertionNames.None, Least: 0, Most: 0) { NeedsALimit = true },
        _ => new(AssertionNames.Targets, Anything & ~LocationTargetKind.Border) { IsDirection = true },
    };
}
