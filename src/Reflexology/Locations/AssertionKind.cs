namespace Reflexology;

/// <summary>
/// The statements an assertion can make about a zone's shape on one aspect. The limits are fixed: an assertion says
/// what the text says, and cannot be loosened until it holds.
/// </summary>
/// <remarks>
/// Distal is towards the toes, up in plantar and dorsal views, left in medial and right in lateral ones of the right
/// foot; medial is right in plantar and left in dorsal ones. Areas are measured on a lattice of about 2,000 points.
/// </remarks>
public enum AssertionKind
{
    /// <summary>At least 95 % of the zone lies in the targets together. Targets: regions, bones, zones.</summary>
    Inside,

    /// <summary>At least half of the zone lies in the targets together. Targets: regions, bones, zones.</summary>
    MostlyInside,

    /// <summary>At most 5 % of the zone lies in the targets together. Targets: regions, bones, zones.</summary>
    Outside,

    /// <summary>
    /// Zone and target share at least a tenth of the smaller of them, for each target: regions, bones, zones.
    /// </summary>
    Over,

    /// <summary>Each target, a landmark, lies in the zone or within 0.05 mm of it.</summary>
    Covers,

    /// <summary>Each target is at most so many millimetres away from the zone. Targets: anything.</summary>
    Near,

    /// <summary>
    /// The border of each target is at most 0.05 mm from the zone's border. Targets: all but landmarks.
    /// </summary>
    Touches,

    /// <summary>
    /// The zone's centre is at most so many millimetres from the target's. Target: one landmark, region, bone or zone.
    /// </summary>
    CentredOn,

    /// <summary>
    /// The zone's centre lies between those of two targets, seen along the line that joins them: landmarks, regions,
    /// bones, zones.
    /// </summary>
    Between,

    /// <summary>
    /// The zone lies towards the toes of each target: nine tenths of it from a guide line, its centre from the centre
    /// of anything else.
    /// </summary>
    DistalOf,

    /// <summary>The zone lies towards the heel of each target; as <see cref="DistalOf"/>.</summary>
    ProximalOf,

    /// <summary>
    /// The zone lies towards the inner side of each target; as <see cref="DistalOf"/>, on sole and top.
    /// </summary>
    MedialOf,

    /// <summary>
    /// The zone lies towards the outer side of each target; as <see cref="DistalOf"/>, on sole and top.
    /// </summary>
    LateralOf,

    /// <summary>The zone lies above each target; as <see cref="DistalOf"/>, on the inner and outer side.</summary>
    Above,

    /// <summary>The zone lies below each target; as <see cref="DistalOf"/>, on the inner and outer side.</summary>
    Below,

    /// <summary>
    /// At least nine tenths of the zone lie between the zone lines around these rays, <c>1</c> to <c>5</c>; on sole and
    /// top.
    /// </summary>
    InRays,

    /// <summary>The zone has so many separate pieces.</summary>
    InParts,

    /// <summary>The two points of the zone that are farthest apart are so many millimetres from each other.</summary>
    OfLength,

    /// <summary>The largest circle in the zone is so many millimetres across.</summary>
    OfWidth,

    /// <summary>The zone lies on this foot alone: <c>left</c> or <c>right</c>.</summary>
    OnlyOn,
}
