namespace Reflexology;

/// <summary>On how many texts that were read the place of a zone rests.</summary>
public enum AgreementGrade
{
    /// <summary>Several texts were read and agree.</summary>
    SeveralTexts,

    /// <summary>One text was read.</summary>
    OneText,

    /// <summary>No text with the place was read: it is common on published charts.</summary>
    ChartsOnly,
}
