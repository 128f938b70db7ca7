namespace Reflexology;

/// <summary>In which ways a foot may be moved and bent to lie on the reference foot.</summary>
public enum RegistrationModel
{
    /// <summary>Moved, turned and scaled evenly: from two landmarks. For a foot of much the same form, seen straight on.</summary>
    Similarity,

    /// <summary>Stretched and sheared as well: from three landmarks. For a foot of another width, or seen a little aslant.</summary>
    Affine,

    /// <summary>
    /// Bent as well, so that every landmark comes to lie where it belongs: from three landmarks, better ten spread all over
    /// the foot. For a foot of another form.
    /// </summary>
    ThinPlateSpline,
}
