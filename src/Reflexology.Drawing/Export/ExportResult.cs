using System.Collections.Immutable;

namespace Reflexology.Drawing;

/// <summary>The outcome of an export.</summary>
/// <param name="Notes">
/// Notes in English on all that could not be shown: labels without room, characters that no font has, pages that the
/// format has no room for. Often empty.
/// </param>
/// <param name="Pages">The pages of the diagram, at least 1. A PDF holds them all, other formats the first.</param>
/// <param name="Page">The size of each page; null for HTML, which has none.</param>
public sealed record ExportResult(ImmutableArray<string> Notes, int Pages, PageSize? Page);
