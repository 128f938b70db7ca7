using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Reflexology.Drawing;
using Reflexology.Viewer.Components.Parts;

namespace Reflexology.Viewer.Tests;

/// <summary>The choices of the export dialog, without a browser.</summary>
public sealed class ExportChoicesTests
{
    private static readonly ExplorerState Kidney = new ExplorerState().With(BodyAtlas.BuiltIn["kidney"]);

    [Test]
    public void ExportChoices_Formats_AreAllThatThereAre()
    {
        using var page = new BunitContext();
        page.Services.AddSingleton(new LogoStore());
        IRenderedComponent<ExportChoices> choices = page.Render<ExportChoices>(parts => parts
            .Add(part => part.Request, new ExportRequest(Kidney))
            .Add(part => part.Maps, MapStore.BuiltIn));
        Assert.That(
            choices.FindAll("[name=export-format]").Select(choice => choice.GetAttribute("value")),
            Is.EquivalentTo(ExportFormat.All.Select(format => format.Endings[0][1..])));
    }
}
