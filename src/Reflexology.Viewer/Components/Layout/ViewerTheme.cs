using MudBlazor;

namespace Reflexology.Viewer.Components.Layout;

/// <summary>Type and corners of MudBlazor's controls; their colours are those of the page, see controls.css.</summary>
internal static class ViewerTheme
{
    private static readonly string[] Fonts = ["Inter", "system-ui", "Noto Sans SC", "sans-serif"];

    /// <summary>The theme, the same by day and night.</summary>
    public static MudTheme Paper { get; } = new()
    {
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts },
            Body1 = new Body1Typography { FontFamily = Fonts },
            Subtitle1 = new Subtitle1Typography { FontFamily = Fonts },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
    };
}
