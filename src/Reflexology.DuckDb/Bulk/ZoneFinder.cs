namespace Reflexology.DuckDb;

/// <summary>The topmost zone of single points, in the frame of the points.</summary>
internal sealed class ZoneFinder
{
    private readonly ViewCodes _view;
    private readonly FootRegistration? _registration;

    /// <param name="map">The map.</param>
    /// <param name="options">The view, and the frame of the points.</param>
    public ZoneFinder(FootMap map, ZoneFunctionOptions options)
    {
        _view = ViewCodes.Of(map)[ViewWords.NumberOf(options.Foot, options.Aspect)].Value;
        _registration = options.Registration;
    }

    /// <summary>The number of the zone in the map; -1 for none.</summary>
    public int At(SeenPoint point)
    {
        MapPoint place = _registration is null ? new MapPoint(point.X, point.Y) : _registration.ToReference(point);
        return _view.Topmost[_view.Index.SetAt(place.X, place.Y)];
    }
}
