namespace Reflexology.Web.Tests;

/// <summary>A kind of page that shows the map: the journeys are the same on each.</summary>
public abstract class MapHost
{
    /// <summary>All of them.</summary>
    public static MapHost[] All { get; } =
        [new PageHost(isFramed: false), new HtmlFileHost(), new BlazorHost()];

    /// <summary>All of them and a frame, for what a frame may change: places of the pointer, and the focus.</summary>
    public static MapHost[] AllAndFramed { get; } = [.. All, new PageHost(isFramed: true)];

    /// <summary>Those with a second map to compare.</summary>
    public static MapHost[] OfSeveralMaps { get; } = [.. All.Where(host => host.HasSeveralMaps)];

    /// <summary>True where the map is in a frame of the page.</summary>
    public virtual bool IsFramed => false;

    /// <summary>True where one map can be compared with another.</summary>
    public virtual bool HasSeveralMaps => true;

    /// <summary>The address of a page.</summary>
    public abstract Task<string> AddressAsync(Showing showing);

    /// <summary>The name of the host, as tests are listed.</summary>
    public abstract override string ToString();
}
