namespace Reflexology;

/// <summary>
/// The models of a registration: the ways in which a foot may be moved and bent to fit the reference foot.
/// </summary>
public enum RegistrationModel
{
    /// <summary>
    /// Moved, turned and scaled evenly: from two landmarks. For a foot of much the same form, seen straight on.
    /// </summary>
    Similarity,

    /// <summary>
    /// Stretched and sheared as well: from three landmarks. For a foot of another width, or seen at a slight angle.
    /// </summary>
    Affine,

    /// <summary>
    /// Bent as well, so that every landmark is matched: from three landmarks, better ten spread all over
    /// the foot. For a foot of another form.
    /// </summary>
    ThinPlateSpline,
}
