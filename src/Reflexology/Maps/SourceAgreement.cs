namespace Reflexology;

/// <summary>The agreement of the sources of a zone on its position.</summary>
/// <param name="Grade">The number of texts that support the position.</param>
/// <param name="Note">The sources that agree and those that differ, in each language.</param>
public sealed record SourceAgreement(AgreementGrade Grade, LocalizedText Note)
{
    /// <summary>True where the position rests on one text, or on charts alone.</summary>
    internal bool IsWeak => Grade != AgreementGrade.SeveralTexts;
}

/// <summary>The number of consulted texts that support a zone's position.</summary>
public enum AgreementGrade
{
    /// <summary>Several texts were consulted and agree.</summary>
    SeveralTexts,

    /// <summary>One text was consulted.</summary>
    OneText,

    /// <summary>No text with the position was consulted: it is common on published charts.</summary>
    ChartsOnly,
}
