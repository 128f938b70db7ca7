namespace Reflexology.Drawing.Tests;

/// <summary>Reads drawing lists.</summary>
internal static class DrawingLists
{
    public static IEnumerable<string> LanguageCodes => Languages.All;

    public static IEnumerable<TextItem> Texts(DiagramPage page) => page.Items.OfType<TextItem>();

    public static GroupItem Group(DiagramPage page, params string[] path)
    {
        IEnumerable<DrawingItem> items = page.Items;
        GroupItem? group = null;
        foreach (string id in path)
        {
            group = items.OfType<GroupItem>().Single(item => item.Id == id);
            items = group.Items;
        }

        return group!;
    }
}
