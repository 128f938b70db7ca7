namespace Reflexology.Web.Tests;

/// <summary>A kind of page that shows the map: the journeys are the same on each.</summary>
public abstract class MapHost
{
    /// <summary>All of them.</summary>
    public static MapHost[] All { get; } =
        [new PageHost(isFramed: false), new PageHost(isFramed: true), new BlazorHost()];

    /// <summary>True where the map is in a frame of the page.</summary>
    public virtual bool IsFramed => false;

    /// <summary>The address of a page.</summary>
    public abstract Task<string> AddressAsync(Showing showing);

    /// <summary>The name of the host, as tests are listed.</summary>
    public abstract override string ToString();
}
