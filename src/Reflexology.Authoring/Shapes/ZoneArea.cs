using NetTopologySuite.Geometries;

namespace Reflexology.Authoring;

/// <summary>A zone and the area it covers in a view.</summary>
internal sealed record ZoneArea(Zone Zone, Geometry Area);
