using System.Collections.Immutable;

namespace Reflexology.Tests;

/// <summary>Batch lookup at each vector width, also those that this machine would not choose.</summary>
internal static class WidthLookups
{
    public static ImmutableArray<LookupMethod> All =>
    [
        .. Enum.GetValues<BatchWidth>().Select(width => new LookupMethod($"columns-{width}", (index, points, sets) =>
            index.SetsAt(
                LookupMethod.Column(points, p => p.X), LookupMethod.Column(points, p => p.Y), sets.Span, width))),
    ];
}
