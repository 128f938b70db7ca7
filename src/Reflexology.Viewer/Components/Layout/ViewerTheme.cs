using MudBlazor;

namespace Reflexology.Viewer.Components.Layout;

/// <summary>The colours and type of the page: warm paper, one indigo accent.</summary>
internal static class ViewerTheme
{
    private static readonly string[] Fonts = ["Inter", "system-ui", "Noto Sans SC", "sans-serif"];

    /// <summary>The light theme.</summary>
    public static MudTheme Paper { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#4A63D0",
            Secondary = "#8A5640",
            Background = "#F7F3ED",
            Surface = "#FFFFFF",
            TextPrimary = "#2B2522",
            TextSecondary = "#6B605A",
            ActionDefault = "#6B605A",
            LinesInputs = "#A2968C",
            LinesDefault = "#E5DDD2",
            Divider = "#E5DDD2",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts },
            Body1 = new Body1Typography { FontFamily = Fonts },
            Subtitle1 = new Subtitle1Typography { FontFamily = Fonts },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
    };
}
