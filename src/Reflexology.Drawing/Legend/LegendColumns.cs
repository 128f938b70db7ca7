using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>
/// Sets the entries of a legend in columns. A heading stays with its first entry, and a column that begins within a
/// group repeats its heading.
/// </summary>
/// <param name="entries">The entries in order.</param>
/// <param name="heightOf">The height of an entry.</param>
/// <param name="repeat">A heading as a further column begins with it.</param>
internal sealed class LegendColumns(
    ImmutableArray<LegendEntry> entries, Func<LegendEntry, double> heightOf, Func<LegendEntry, LegendEntry> repeat)
{
    // So that rounding loses no entry of a height that was made for it.
    private const double Rounding = 1e-6;

    // Steps of the search for the least height, of an entry.
    private const double Step = 0.5;

    /// <summary>The entries that columns of a height hold, from one on, with their upper ends; at least one.</summary>
    /// <param name="first">The number of the first entry.</param>
    /// <param name="columns">The most columns.</param>
    /// <param name="height">The height of each.</param>
    /// <returns>The places, and the number of the entry after the last.</returns>
    public (ImmutableArray<LegendPlace> Places, int Next) Fill(int first, int columns, double height)
    {
        var places = ImmutableArray.CreateBuilder<LegendPlace>();
        int column = 0, next = first;
        double y = 0;
        while (next < entries.Length)
        {
            LegendEntry entry = entries[next];
            double own = heightOf(entry);
            double kept = entry.HasMembers && next + 1 < entries.Length ? own + heightOf(entries[next + 1]) : own;
            if (y > 0 && y + kept > height + Rounding)
            {
                (column, y) = (column + 1, 0);
                if (column == columns)
                    break;
            }

            if (y == 0 && entry.Heading is { } heading)
            {
                LegendEntry again = repeat(heading);
                places.Add(new LegendPlace(again, column, 0));
                y += heightOf(again);
            }

            places.Add(new LegendPlace(entry, column, y));
            y += own;
            next++;
        }

        return (places.ToImmutable(), next);
    }

    /// <summary>The least height at which some columns hold all entries from one on.</summary>
    public double LeastHeight(int first, int columns)
    {
        double sum = entries.Skip(first).Sum(heightOf);
        double step = entries.Skip(first).Select(heightOf).DefaultIfEmpty(1).Min() * Step;
        double height = Math.Max(sum / columns, step);
        while (Fill(first, columns, height).Next < entries.Length)
            height += step;
        (ImmutableArray<LegendPlace> places, _) = Fill(first, columns, height);
        return places.Select(place => place.Top + heightOf(place.Entry)).DefaultIfEmpty(0).Max();
    }
}

/// <summary>An entry in a column of a legend.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Column">The number of its column.</param>
/// <param name="Top">Its upper end, from that of the column.</param>
internal sealed record LegendPlace(LegendEntry Entry, int Column, double Top);
