namespace SiteGen.Portal.Content.Fields;

/// <summary>When something runs: days, months or years.</summary>
internal static class PeriodFields
{
    public static Field<PartialDate> Start { get; } =
        new("start", "Begin", DateShapes.DayMonthOrYear, "Begin: dag, maand of jaar, zoals 2024-09");

    public static Field<PartialDate> End { get; } = new("end", "Einde", DateShapes.DayMonthOrYear, "Einde: dag, maand of jaar");

    public static (PartialDate? Start, PartialDate? End) Read(FieldReader reader) => Read(reader, Start);

    /// <param name="start">The key that holds the beginning, when it is not <c>start</c>.</param>
    public static (PartialDate? Start, PartialDate? End) Read(FieldReader reader, Field<PartialDate> start)
    {
        var (from, to) = (reader.OptionalValue(start), reader.OptionalValue(End));
        if (to?.LastDay < from?.FirstDay)
        {
            reader.Report(ContentProblems.EndBeforeStart(reader.PlaceOf(End), End, start));
        }

        return (from, to);
    }
}
