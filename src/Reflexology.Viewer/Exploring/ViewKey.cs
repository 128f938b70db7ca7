namespace Reflexology.Viewer;

/// <summary>What tells a view of a map from all others, for example <c>chinese/right/plantar</c>.</summary>
internal static class ViewKey
{
    /// <summary>The key of a view.</summary>
    public static string Of(OpenMap on, Foot foot, Aspect aspect) => $"{on.Id}/{foot.ToWord()}/{aspect.ToWord()}";
}
