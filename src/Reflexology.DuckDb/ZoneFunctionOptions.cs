namespace Reflexology.DuckDb;

/// <summary>
/// The options of <see cref="ZoneFunctions.AddZoneFunctions"/>. Immutable; change it with <c>with</c>.
/// </summary>
public sealed record ZoneFunctionOptions
{
    /// <summary>The right sole, names without a prefix.</summary>
    public static ZoneFunctionOptions Default { get; } = new();

    /// <summary>The foot that <c>zone_at(x, y)</c> means; calls that name a foot are not concerned.</summary>
    public Foot Foot { get; init; } = Foot.Right;

    /// <summary>The aspect that <c>zone_at(x, y)</c> and <c>zone_at(x, y, foot)</c> mean.</summary>
    public Aspect Aspect { get; init; } = Aspect.Plantar;

    /// <summary>
    /// The prefix of the names of functions and table, such as <c>chinese_</c> for <c>chinese_zone_at</c>, so that
    /// several maps can be asked in one statement. Any text: names are quoted where they are made.
    /// </summary>
    public string Prefix { get; init; } = "";

    /// <summary>
    /// The registration of points in another frame, such as that of a pressure mat; null where they are millimetres of
    /// the view.
    /// </summary>
    public FootRegistration? Registration { get; init; }
}
