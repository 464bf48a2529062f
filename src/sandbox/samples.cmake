# The sample clips, made by ffmpeg at build time: a running clock in the picture (testsrc draws it without a font), tones, differing
# lengths, one with its index at the end. The same bytes each time.
set(REELKEEP_SAMPLES_DIR ${CMAKE_BINARY_DIR}/share/reelkeep/samples)
set(REELKEEP_READY_SAMPLES "" CACHE STRING "Folder of sample clips that another build has made, below the sources; empty: ffmpeg makes them")
if(REELKEEP_READY_SAMPLES)
    file(COPY ${PROJECT_SOURCE_DIR}/${REELKEEP_READY_SAMPLES}/ DESTINATION ${REELKEEP_SAMPLES_DIR})
    add_custom_target(reelkeep_samples)
    return()
endif()
find_program(FFMPEG ffmpeg REQUIRED)

set(exact -threads 1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -map_metadata -1)
set(h264 -c:v libx264 -preset veryfast -crf 30 -pix_fmt yuv420p -g 50 -c:a aac -b:a 64k -ac 1)
set(quiet -y -nostdin -hide_banner -loglevel error)
set(samples "")

# reelkeep_sample(talk-20s.mp4 ARGUMENTS…): arguments between ffmpeg's general options and the output's name
function(reelkeep_sample name)
    set(output ${REELKEEP_SAMPLES_DIR}/${name})
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${REELKEEP_SAMPLES_DIR}
        COMMAND ${FFMPEG} ${quiet} ${ARGN} ${exact} ${output}
        COMMENT "Making the sample ${name}" VERBATIM)
    set(samples ${samples} ${output} PARENT_SCOPE)
endfunction()

function(reelkeep_video name seconds picture tone)
    reelkeep_sample(${name} -f lavfi -i "${picture}:duration=${seconds}"
        -f lavfi -i "sine=frequency=${tone}:beep_factor=2:sample_rate=44100:duration=${seconds}" ${ARGN})
    set(samples ${samples} PARENT_SCOPE)
endfunction()

function(reelkeep_sound name seconds tone)
    reelkeep_sample(${name} -f lavfi -i "sine=frequency=${tone}:beep_factor=3:sample_rate=44100:duration=${seconds}"
        -c:a aac -b:a 64k -ac 1)
    set(samples ${samples} PARENT_SCOPE)
endfunction()

reelkeep_video(talk-20s.mp4 20 "testsrc=size=640x360:rate=25:decimals=2" 330 ${h264} -movflags +faststart)
reelkeep_video(gallery-20s.mp4 20 "testsrc2=size=640x360:rate=25" 330 ${h264} -movflags +faststart)
reelkeep_video(clock-8s.mp4 8 "testsrc=size=480x270:rate=25:decimals=2" 440 ${h264})
reelkeep_video(long-60s.mp4 60 "testsrc=size=960x540:rate=25:decimals=2" 262 ${h264} -movflags +faststart)
reelkeep_video(screen-12s.webm 12 "testsrc=size=640x360:rate=15:decimals=2" 392
    -c:v libvpx -b:v 300k -deadline realtime -cpu-used 8 -c:a libopus -b:a 48k -ar 48000)
reelkeep_sound(talk-20s.m4a 20 330)
reelkeep_sound(voice-20s.m4a 20 523)
reelkeep_sample(chart-0s.png -f lavfi -i "testsrc2=size=320x180:rate=1" -frames:v 1)

# A word processor's file, small but whole.
set(docx ${CMAKE_CURRENT_BINARY_DIR}/docx)
file(WRITE ${docx}/[Content_Types].xml [[<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
]])
file(WRITE ${docx}/_rels/.rels [[<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
]])
file(WRITE ${docx}/word/document.xml [[<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Minutes of the sample meeting</w:t></w:r></w:p></w:body></w:document>
]])
add_custom_command(OUTPUT ${REELKEEP_SAMPLES_DIR}/minutes-0s.docx
    COMMAND ${CMAKE_COMMAND} -E make_directory ${REELKEEP_SAMPLES_DIR}
    COMMAND ${CMAKE_COMMAND} -E tar cf ${REELKEEP_SAMPLES_DIR}/minutes-0s.docx --format=zip "--mtime=UTC 2026-01-01 00:00:00"
        -- "[Content_Types].xml" _rels word
    WORKING_DIRECTORY ${docx}
    COMMENT "Making the sample minutes-0s.docx" VERBATIM)
list(APPEND samples ${REELKEEP_SAMPLES_DIR}/minutes-0s.docx)

add_custom_target(reelkeep_samples ALL DEPENDS ${samples})
