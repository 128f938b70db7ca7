using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Reflexology.Viewer;

/// <summary>
/// Keeps the keys that sign a page for as long as the viewer runs: nothing is written to the visitor's folders.
/// </summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private ImmutableList<XElement> _keys = [];

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. _keys.Select(key => new XElement(key))];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) =>
        ImmutableInterlocked.Update(ref _keys, keys => keys.Add(new XElement(element)));
}
