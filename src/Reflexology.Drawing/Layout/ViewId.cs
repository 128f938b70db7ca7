namespace Reflexology.Drawing;

/// <summary>What a view is called in drawing lists and files, for example <c>right.plantar</c>.</summary>
internal static class ViewId
{
    public static string Of(FootView view) => Of(view.Foot, view.Aspect);

    public static string Of(Foot foot, Aspect aspect) => $"{FileWord.Of(foot)}.{FileWord.Of(aspect)}";
}
